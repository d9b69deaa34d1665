@@
@@
struct foo {
	...
	unsigned int a : 1;
+	unsigned int b : 1;
	...
};
