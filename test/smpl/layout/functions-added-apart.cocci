@@
@@
 int f(void) { ... }
+int g(void)
+{
+	return 1;
+}
+int k(void)
+{
+	return 1;
+}
