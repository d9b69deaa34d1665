@@ type T; expression E; @@
- (T)kmalloc(E)
+ kmalloc(E)
