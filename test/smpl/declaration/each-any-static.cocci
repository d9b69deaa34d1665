@@
identifier x;
type T;
@@
- static T x;
+ new_t x;
