@@
attribute name __devexit;
identifier f;
parameter list ps;
@@
  f(ps)
  { ... }
