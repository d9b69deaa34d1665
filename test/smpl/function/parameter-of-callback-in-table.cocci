@r@ identifier i, f; @@
 struct ops i = { .open = f, };
@@ identifier r.f, x; @@
 f(
- struct file *x
+ struct filp *x
 ) { ... }
