@@ type T; expression E; @@
- (T *)E
+ cast(T, E)
