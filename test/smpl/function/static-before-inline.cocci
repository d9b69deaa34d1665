@@ identifier f; @@
- inline static
+ static inline
 int f(...) { ... }
