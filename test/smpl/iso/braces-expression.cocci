@@
expression E;
identifier f;
@@
if (!E) {
	... when != g()
(
	E++
|
-	E->f
+	none
)
	... when any
}
