@@ type T; expression E; @@
- (T)E
+ as_type(T, E)
