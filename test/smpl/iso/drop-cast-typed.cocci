@@ expression E; type T; T x; @@
- (T)x
+ x
