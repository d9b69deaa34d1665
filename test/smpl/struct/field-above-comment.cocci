@@
@@
 struct s {
 	...
+	int nc;
 	int c;
 	...
 };
