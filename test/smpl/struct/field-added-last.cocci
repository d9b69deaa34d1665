@@
@@
struct foo {
	...
+	struct list_head	node;
};
