@@
type T;
identifier x;
expression E;
@@
- T x;
- x = E;
+ T x = E;
