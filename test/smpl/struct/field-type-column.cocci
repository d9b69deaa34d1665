@@
identifier x;
@@
struct foo {
	...
-	int x;
+	unsigned int x;
	...
};
