@@ size_t E; @@
- f(E)
+ g(E)
