@@ expression x, y; @@
 f(...,
- x, y
+ y
 )
