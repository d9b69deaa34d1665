@@ identifier f; type T; @@
 f(..., T
- x
+ y
 , ...) { ... }
