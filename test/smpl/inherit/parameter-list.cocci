@r@ parameter list ps; identifier f; @@
  int f(ps) { ... }
@@ identifier r.f; parameter list r.ps; @@
- int f(ps);
