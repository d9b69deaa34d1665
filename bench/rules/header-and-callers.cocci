@r@ identifier f; @@
 static int f(
+ struct env *env,
 ...) { ... }
@@ identifier r.f; @@
 f(
+ env,
 ...)
