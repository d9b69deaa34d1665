@@ identifier s, o; @@
 struct s o = {
+	.version = 1,
	.owner = THIS_MODULE,
	...
 };
