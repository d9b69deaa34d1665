@@
expression E;
@@
(
  a(E);
  b(E);
|
- a(E);
+ z(E);
)
