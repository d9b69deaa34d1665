@@
identifier s, f;
@@
struct ops s = {
	...,
-	.open = f,
+	.open = wrap_open,
	...,
};
