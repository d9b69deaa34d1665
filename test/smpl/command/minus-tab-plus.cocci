@@ @@
-	old();
+	fresh();
