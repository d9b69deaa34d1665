@@ expression E; @@
- old(E)
+ fresh(E)
