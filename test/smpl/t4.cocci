@@ type T; identifier x, f; @@
- int f(T *x)
+ long f(T *x, int n)
 { ... }
