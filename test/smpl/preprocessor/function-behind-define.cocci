@@
@@
 #define WIDTH 4
+static int g(void)
+{
+	return WIDTH;
+}
