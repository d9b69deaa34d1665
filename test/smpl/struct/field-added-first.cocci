@@
@@
struct foo {
+	struct kref ref;
	...
};
