@@ @@
struct foo {
-	struct list_head node;
	...
+	struct list_head node;
};
