@r@ identifier f; type T; @@
 static T f(void) { ... }
@script:python s@ f << r.f; g; @@
coccinelle.g = cocci.make_ident(f.lower() + "_once")
@@ identifier r.f; identifier s.g; type r.T; @@
 static T
- f
+ g
 (void) { ... }
@@ identifier r.f, s.g; @@
- f()
+ g()
