@@
identifier x;
type T;
expression E;
@@
- T x;
  ... when != x
- x = E;
+ T x = E;
