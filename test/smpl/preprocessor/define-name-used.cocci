@r@ identifier X; constant C; @@
  #define X C
@@ identifier r.X; @@
- use(X)
+ use_const(X)
