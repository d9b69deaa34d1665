@@
attribute name __devexit;
identifier f;
parameter list ps;
@@
- f(ps)
+ f(void)
  { ... }
