@@ identifier f; type T; identifier x; @@
 f(...,
- T x[]
+ T *x
 ,...) { ... }
