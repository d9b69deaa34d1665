@r@
identifier f;
@@
init(f);
@script:python s@
f << r.f;
a;
b;
@@
coccinelle.a = f + "_a"
coccinelle.b = f + "_b"
@@
identifier r.f, s.a, s.b;
@@
- init(f);
+ init(a, b);
