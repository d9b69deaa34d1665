@@ idexpression unsigned int x; @@
- x >= 0
+ true
