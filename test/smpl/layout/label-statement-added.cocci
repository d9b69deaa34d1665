@@ expression E; @@
+ before(E);
  call(E);
