@@
@@
 int f(void) { ... }
+/* g is g */
+int g(void)
+{
+	return 1;
+}
