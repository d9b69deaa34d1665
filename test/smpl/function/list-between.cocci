@@
parameter list ps;
@@
  report(ps,
+ int level,
  ...)
  { ... }
