@@
@@
+#ifdef CONFIG_X
 int f(void) { ... }
+#endif
