@r@ expression E; @@
  f(E);
@@ expression X <= r.E; @@
- h(X)
+ k(X)
