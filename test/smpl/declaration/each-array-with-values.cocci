@@
identifier x;
type T;
@@
- T x[] = ...;
+ new_t x;
