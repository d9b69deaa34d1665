@@ identifier x; expression E; type T; @@
- T x = E;
+ T x;
  ... when != x
+ x = E;
  x
