@@ expression x, y; @@
- x != NULL && y
+ all(x, y)
