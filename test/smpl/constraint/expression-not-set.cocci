@@ expression E != {a, NULL}; @@
- f(E)
+ g(E)
