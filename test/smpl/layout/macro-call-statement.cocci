@@ expression E; @@
- OLD_ASSERT(E);
+ WARN_ON(!(E));
