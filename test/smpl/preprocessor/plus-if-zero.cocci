@@ @@
+ #if 0
  old();
+ #endif
