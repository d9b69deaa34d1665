@@
@@
+ static
  int helper(...) { ... }
