@@
type T;
identifier x, f;
expression E;
statement S;
@@
- T x = f(E);
+ T x;
  ... when != S
+ x = f(E);
  S
