@@ identifier x, f; expression E; type T; @@
- T x = E;
+ T x;
  ... when != x
+ x = E;
  f(<+... x ...+>);
