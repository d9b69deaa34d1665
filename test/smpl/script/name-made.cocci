@r@
identifier f;
@@
  register_it(f);
@script:python s@
f << r.f;
g;
@@
coccinelle.g = f.upper()
@@
identifier r.f, s.g;
@@
- register_it(f);
+ register_it(g);
