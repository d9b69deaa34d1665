@@
expression E;
@@
(
  foo(<+... E->x ...+>);
&
- foo(
+ bar(
  ...);
)
