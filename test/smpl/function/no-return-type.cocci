@@ identifier f; @@
+int
f() {
 ...
 }
