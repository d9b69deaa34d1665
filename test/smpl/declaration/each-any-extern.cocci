@@
identifier x;
type T;
@@
- extern T x;
+ new_t x;
