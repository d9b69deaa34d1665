@@ expression E; @@
- E == 0
+ zero(E)
