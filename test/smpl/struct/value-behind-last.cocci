@@
identifier s;
@@
 struct ops s = {
 ...
+	.last = 1,
 };
