@r@ identifier x; type T; @@
  T x = start();
@@ identifier r.x; @@
- stop(x);
+ finish(x);
