@@
identifier x;
type T;
expression E;
@@
- T x;
+ T x = E;
- x = E;
