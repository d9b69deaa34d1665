@@ identifier x; typedef __le32; @@
struct wire {
	...
-	int x;
+	__le32 x;
	...
};
