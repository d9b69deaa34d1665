@@ type T; expression x; @@
- (unsigned T)x
+ (T)x
