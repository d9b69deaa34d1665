@@ long E; @@
- f(E)
+ g(E)
