@@ identifier f; @@
- static int f(void)
+ static int __cold f(void)
 { ... }
