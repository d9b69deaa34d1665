@r@
identifier f =~ "^old_";
@@
  f(...)

@script:python s@
f << r.f;
g;
@@
coccinelle.g = "new_" + f[4:]

@@
identifier r.f, s.g;
@@
- f
+ g
  (...)
