@@
identifier f;
parameter list ps;
@@
- int f(int old, ps)
+ int f(struct ctx *ctx, int old, ps)
  { ... }
