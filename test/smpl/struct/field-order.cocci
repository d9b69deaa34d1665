@@
@@
struct foo {
-	int a;
-	int b;
+	int b;
+	int a;
	...
};
