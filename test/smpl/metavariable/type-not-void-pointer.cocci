@@ type T != void *; expression E; @@
- (T)get(E)
+ get(T, E)
