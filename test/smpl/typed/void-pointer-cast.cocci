@@ void *x; type T; @@
- (T *)x
+ x
