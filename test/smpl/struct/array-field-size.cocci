@@
identifier x;
@@
struct foo {
	...
-	char x[16];
+	char x[FOO_NAME];
	...
};
