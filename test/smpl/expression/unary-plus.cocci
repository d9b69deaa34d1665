@@ expression E; @@
- +E
+ E
