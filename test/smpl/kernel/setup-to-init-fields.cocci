@@
identifier ops;
expression f;
@@
struct foo_operations ops = {
-	.ioctl = f,
+	.unlocked_ioctl = f,
+	.compat_ioctl = f,
};
