@@ expression x, y; @@
- x = x + y;
+ x += y;
