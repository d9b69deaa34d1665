@r@ identifier f; @@
  first(f);
@@ identifier g != r.f; @@
- use(g);
+ use_other(g);
