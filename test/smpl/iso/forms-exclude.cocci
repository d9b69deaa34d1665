@@ expression E; @@
- E != NULL
+ nonnull(E)
