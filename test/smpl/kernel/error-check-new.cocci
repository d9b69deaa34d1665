@@
expression x, E;
@@
  x = foo_create(E);
+ if (IS_ERR(x))
+	return PTR_ERR(x);
  ... when != IS_ERR(x)
