@@
identifier func;
expression x, y;
@@
func(...)
{
	<...
-	((x) < (y) ? (x) : (y))
+	min(x, y)
	...>
}
