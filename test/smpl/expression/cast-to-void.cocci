@@ expression E; @@
- (void)f(E);
+ f(E);
