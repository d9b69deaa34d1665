@@ expression E; statement S; expression r; @@
- if (E)
-	return r;
- else
-	S
+ if (E)
+	return r;
+ S
