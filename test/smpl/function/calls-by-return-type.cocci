@r@
identifier f;
type T;
identifier x;
@@
 T *f(struct s *x) { ... }

@@
identifier r.f;
expression E;
@@
- f(E)
+ f(E, 0)
