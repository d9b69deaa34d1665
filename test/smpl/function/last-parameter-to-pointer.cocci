@@ identifier f; parameter list[n] ps; type T; identifier x; @@
 f(ps,
- T x
+ T *x
 ) { ... }
