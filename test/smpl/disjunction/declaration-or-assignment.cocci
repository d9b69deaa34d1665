@@
identifier x;
expression E;
type T;
@@
(
- T x = old(E);
+ T x = new(E);
|
- x = old(E);
+ x = new(E);
)
