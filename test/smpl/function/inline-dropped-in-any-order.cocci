@@ identifier f; @@
- inline
 static int f(...) { ... }
