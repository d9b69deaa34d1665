@@ identifier f; fresh identifier g = f ## "_locked"; @@
 int f(struct s *s)
+{
+	int ret;
+
+	lock(s);
+	ret = g(s);
+	unlock(s);
+	return ret;
+}
+
+static int g(struct s *s)
 { ... }
