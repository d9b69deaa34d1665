@@
expression E;
identifier x;
type T;
@@
- T x = E;
+ new_t x;
