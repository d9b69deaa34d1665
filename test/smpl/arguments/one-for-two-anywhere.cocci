@@ expression x; @@
 f(...
- , g(x)
+ , x, 1
 , ...)
