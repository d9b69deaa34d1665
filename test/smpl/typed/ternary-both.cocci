@@ int E; @@
- f(E)
+ g(E)
