@@
type T;
identifier x;
@@
- T
+ new_t
  x;
