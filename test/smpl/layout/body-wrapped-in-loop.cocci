@@ expression E; @@
- handle(E);
+ while (more(E)) {
+	handle(E);
+	next(E);
+ }
