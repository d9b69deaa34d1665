@@
identifier x;
type T;
@@
- volatile T x;
+ new_t x;
