@@ identifier s, f; @@
struct ops s = {
	...,
	.open =
-	f
+	WRAP(f)
	,
	...,
};
