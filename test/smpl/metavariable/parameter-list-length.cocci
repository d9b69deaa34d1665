@@
identifier f;
parameter list[2] ps;
@@
- int f(ps)
+ int f(ps, int more)
  { ... }
