@@ expression E != x; @@
- f(E)
+ g(E)
