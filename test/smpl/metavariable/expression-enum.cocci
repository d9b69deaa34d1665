@@ expression enum E; @@
- f(E)
+ g(E)
