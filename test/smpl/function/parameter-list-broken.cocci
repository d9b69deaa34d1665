@@
identifier f = setup;
parameter list ps;
@@
- int f(ps)
+ int f(ps, unsigned long flags)
  { ... }
