@@
identifier x;
@@
  typedef struct {
  ...
- int x;
+ long x;
  } pair_t;
