@r@ identifier x; @@
  note(x);
@@ identifier r.x; expression E; @@
- x = E;
+ set(&x, E);
