@@
identifier f, x;
@@
f(..., const struct dev *x, ...)
{
+	check(x);
	...
}
