@@
@@
+ static int helper(void)
+ {
+ 	return 1;
+ }
+
  int probe(...) { ... }
