@@ unsigned long E; @@
- f(E)
+ g(E)
