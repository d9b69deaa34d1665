@@ identifier f; @@
 int f(struct s *s)
+{
+	return s->a ? f(s) : 0;
+}
+static int again(struct s *s)
 { ... }
