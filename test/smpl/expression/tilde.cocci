@@ expression E; @@
- invert(E)
+ ~E
