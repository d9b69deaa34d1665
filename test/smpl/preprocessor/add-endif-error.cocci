@@
@@
+ #ifndef CONFIG_A
+ #error "needs A"
+ #endif
  int probe(...) { ... }
