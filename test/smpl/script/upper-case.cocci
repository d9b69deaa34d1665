@r@ identifier f; @@
- f();
+ f(0);
@script:python s@ f << r.f; g; @@
coccinelle.g = f.upper()
@@ identifier r.f, s.g; @@
- f(0);
+ g();
