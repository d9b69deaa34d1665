@@ identifier f; typedef bool; @@
- int f(void)
+ bool f(void)
  { return true; }
