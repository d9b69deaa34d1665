@@
identifier x;
@@
 struct opts {
   ...
+  int extra;
 } x;
