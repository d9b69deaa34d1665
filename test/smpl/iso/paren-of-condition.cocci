@@ expression E, F; @@
- (E == F)
+ eq(E, F)
