@@ expression E; @@
- E + 1
+ next(E)
