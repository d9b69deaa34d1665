@@
identifier x;
@@
 static struct opts {
   ...
-  int a;
+  int extra;
 } x = { ... };
