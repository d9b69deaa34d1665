@@
identifier x;
@@
- static atomic_t x
+ static refcount_t x
  = ...;
