@@
identifier f;
type T;
parameter list ps;
@@
- extern
  T f(ps);
