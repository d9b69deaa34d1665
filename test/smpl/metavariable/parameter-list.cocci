@@
identifier f;
parameter list ps;
@@
- void f(ps, int unused)
+ void f(ps)
  { ... }
