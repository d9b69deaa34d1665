@@
identifier f = probe;
@@
+ static int check(void)
+ {
+ 	return 0;
+ }
+
  int f(...) { ... }
