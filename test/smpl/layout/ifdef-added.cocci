@@
expression E;
@@
+ #ifdef CONFIG_OLD
  old(E);
+ #endif
