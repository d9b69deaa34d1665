@@
identifier x;
type T;
@@
- T x = f(...);
+ new_t x;
