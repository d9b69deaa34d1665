@@
identifier f;
@@
 struct s {
 	...
-	int (*f)(void);
+	int (*f)(struct s *s, void *data);
 	...
 };
