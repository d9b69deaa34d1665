@@ type T; identifier f, a; @@
- T f(T a)
+ T f(const T a)
 { ... }
