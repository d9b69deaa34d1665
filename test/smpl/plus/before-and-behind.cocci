@@ expression E; @@
+ enter(E);
  work(E);
+ leave(E);
