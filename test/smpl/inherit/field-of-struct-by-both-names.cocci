@r@
identifier s, f;
type T;
@@
struct s { ... T f; ... };

@@
identifier r.s, r.f;
struct s *x;
@@
- x->f
+ get(x, f)
