@r@ type T; identifier x; @@
  marked(T, x);
@@ type r.T; identifier r.x; @@
  struct s {
  ...
- T x;
+ T new_x;
  ...
  };
