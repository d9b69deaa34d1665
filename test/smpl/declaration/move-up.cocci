@@
identifier x;
type T;
expression E;
@@
- T x = E;
+ T x;
  ... when != x
- log_start();
+ x = E;
