@@ expression E; @@
+ before(E);
  lock(E);
