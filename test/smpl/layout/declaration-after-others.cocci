@@ identifier x; @@
  struct foo *x;
+ struct bar *bar = NULL;
