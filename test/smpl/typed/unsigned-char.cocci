@@ unsigned char E; @@
- f(E)
+ g(E)
