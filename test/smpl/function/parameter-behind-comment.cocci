@@
identifier f, a;
@@
 f(int a
+  , int flags
  ) { ... }
