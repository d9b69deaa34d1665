@r@
identifier f, s;
@@
struct ops s = { .open = f, };
@@
identifier r.f;
type T;
parameter list ps;
@@
- T f(ps)
+ int f(ps)
  { ... }
