@@ expression E; @@
  call(E);
+ more(E);
