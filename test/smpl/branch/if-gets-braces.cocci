@@ expression E; @@
- if (E) { g(); }
+ if (foo(E)) { k(); l(); }
