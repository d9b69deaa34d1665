@@ type T; expression E; @@
- (T)(T)E
+ (T)E
