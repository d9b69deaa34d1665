@@ expression x; type T; @@
- (T)x
+ x
