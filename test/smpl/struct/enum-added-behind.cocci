@@
@@
enum kind {
	...,
	KIND_B,
+	KIND_C,
	...
};
