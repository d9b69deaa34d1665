@@
expression E;
@@
+ #ifdef CONFIG_DEBUG
  trace(E);
+ #endif
