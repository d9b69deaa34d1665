@@ identifier s, f; @@
struct ops s = {
	.open = f,
+	.read = f,
+	.write = f,
	...
};
