@@ @@
union u {
	...
-	short b;
+	long b;
	...
};
