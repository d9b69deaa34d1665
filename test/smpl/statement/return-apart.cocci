@@
expression a, b, c;
@@
- return a ? b : c;
+ if (a)
+	return b;
+ return c;
