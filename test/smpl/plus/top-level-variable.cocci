@@
identifier f =~ "^init_";
@@
+ static int ready;
+
  int f(void) { ... }
