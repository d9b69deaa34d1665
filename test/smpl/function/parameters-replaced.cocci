@@
identifier h, x;
parameter list ps;
@@
  int h(int x,
- ps
+ void *data
  ) { ... }
