@@ expression E; @@
- E ? 1 : 0
+ !!(E)
