@@ expression E; @@
+ #ifdef DEBUG
+ dump(E);
+ #endif
  send(E);
