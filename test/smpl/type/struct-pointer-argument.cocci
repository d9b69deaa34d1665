@@ identifier f, x; @@
  int f(...,
-	struct old *x
+	struct fresh *x
	, ...) { ... }
