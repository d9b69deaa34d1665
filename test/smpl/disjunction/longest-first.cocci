@@
expression E;
@@
(
- a(E);
- b(E);
+ ab(E);
|
- a(E);
+ a1(E);
)
