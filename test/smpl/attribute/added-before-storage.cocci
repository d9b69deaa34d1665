@@ identifier f; type T; @@
+ __attribute__((x))
T f(...) { ... }
