@@
identifier x;
type T;
@@
- const T *x;
+ new_t x;
