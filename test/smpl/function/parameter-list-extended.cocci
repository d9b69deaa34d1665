@@
identifier f;
parameter list P;
@@
- int f(P)
+ long f(P, int extra)
  { ... }
