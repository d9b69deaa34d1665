@@ identifier x; type T; expression E; @@
- T x;
  ...
- x = first(E);
+ T x = first(E);
