@@
parameter list[n] ps;
parameter p;
identifier f;
expression list[n] es;
expression e;
@@
- f(ps, p)
+ f(ps)
  { ... }
