@@ @@
+ #define LIMIT 4
  int f(void) { ... }
