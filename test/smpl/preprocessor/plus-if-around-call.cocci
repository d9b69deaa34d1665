@@ expression E; @@
+ #ifdef CONFIG_X
  trace(E);
+ #endif
