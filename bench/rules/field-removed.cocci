@r@ identifier s, fld; @@
struct s {
  ...
- unsigned long fld;
  ...
};
@@ identifier r.s, r.fld; struct s *p; expression E; @@
- p->fld = E;
