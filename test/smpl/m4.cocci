@@ expression E, x; @@
  old(
-	x,
	E)
