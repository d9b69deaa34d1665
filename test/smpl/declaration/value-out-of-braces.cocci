@@ identifier x; expression E; type T; @@
- T x = { E };
+ T x = E;
