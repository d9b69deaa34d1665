@@
identifier x;
@@
- int x;
+ size_t x;
  ...
  get_size(&x)
