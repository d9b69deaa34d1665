@@ expression E; @@
  old(E);
+ more(E);
