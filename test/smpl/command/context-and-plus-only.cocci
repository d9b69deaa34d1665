@@ expression E; @@
  lock(E);
+ locked(E);
