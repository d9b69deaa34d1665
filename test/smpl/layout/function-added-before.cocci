@@
identifier f;
@@
+ static int helper(struct foo *foo)
+ {
+         return foo->a;
+ }
+
  int f(struct foo *foo) { ... }
