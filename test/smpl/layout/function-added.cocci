@@
identifier f;
@@
  int f(struct foo *foo) { ... }
+
+ static int helper(struct foo *foo)
+ {
+ 	if (!foo)
+ 		return -EINVAL;
+ 	return 0;
+ }
