@r@
identifier f, g;
@@
  connect(f, g);

@@
identifier r.f, r.g;
@@
- call(f)
+ call(g)
