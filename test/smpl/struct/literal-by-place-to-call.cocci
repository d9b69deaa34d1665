@@ expression x; @@
- (struct point){ x, 0 }
+ point(x)
