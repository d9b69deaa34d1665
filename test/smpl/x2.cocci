@@ identifier s, o; @@
 struct s o = {
+	.vers = 1,
	.owner = THIS_MODULE,
	...
 };
