@@
identifier s;
@@
struct ops s = {
	...,
+	.owner = THIS_MODULE,
};
