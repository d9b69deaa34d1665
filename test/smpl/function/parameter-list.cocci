@@
identifier f;
parameter list ps;
@@
- int f(ps)
+ long f(ps)
  { ... }
