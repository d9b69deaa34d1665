@r@ comments c; identifier f; @@
 f@c(...) { ... }
@@ identifier r.f; @@
- f
+ ff
 (...) { ... }
