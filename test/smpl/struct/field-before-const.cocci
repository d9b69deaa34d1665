@@
@@
 struct s {
 	...
+	int nc;
 	char *c;
 	...
 };
