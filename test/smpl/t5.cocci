@@ type T; identifier x; @@
  T *x;
+ T *more;
