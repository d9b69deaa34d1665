@@
identifier x;
type T;
@@
- T *x = NULL;
+ new_t x;
