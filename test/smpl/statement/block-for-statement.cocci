@@ expression E; @@
- kfree(E);
+ if (E) {
+	wipe(E, sizeof(*E));
+	kfree(E);
+ }
