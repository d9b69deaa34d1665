@@ expression E; @@
  if (E)
-	return old();
+	return fresh();
