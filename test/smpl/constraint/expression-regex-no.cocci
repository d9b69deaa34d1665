@@ expression E; identifier f != {f1, f2}; @@
- f(E)
+ other(E)
