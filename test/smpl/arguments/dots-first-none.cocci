@@ expression x; @@
 f(...
- , x
+ , g(x), 3
 )
