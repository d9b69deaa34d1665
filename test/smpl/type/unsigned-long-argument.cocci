@@ unsigned long x; @@
- f(x)
+ g(x)
