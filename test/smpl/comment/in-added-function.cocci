@@
@@
  int probe(...) { ... }
+
+ /* the other way round */
+ int undo(void)
+ {
+	return 0;	/* nothing yet */
+ }
