@@
@@
+ #ifdef CONFIG_X
  a();
+ #endif
