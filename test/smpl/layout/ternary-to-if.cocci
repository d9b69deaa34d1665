@@ expression x, a, b, c; @@
- x = a ? b : c;
+ if (a)
+	x = b;
+ else
+	x = c;
