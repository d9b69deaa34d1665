@@
@@
+ #ifdef CONFIG_PM
  suspend();
+ #endif
