@@
identifier f, p;
@@
  int f(
-	struct foo *p
+	const struct foo *p
	)
  { ... }
