@@
identifier g;
@@
struct ops {
	...
-	int (*g)(int);
+	int (*g)(struct ctx *, int);
	...
};
