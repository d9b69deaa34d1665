@@ function fn != main; @@
- fn(void)
+ fn(int unused)
  { ... }
