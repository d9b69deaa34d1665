@@
identifier x;
@@
- int
+ new_t
  x;
