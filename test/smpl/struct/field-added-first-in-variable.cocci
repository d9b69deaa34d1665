@@
identifier x;
@@
 struct opts {
+  int extra;
   int a;
   ...
 } x;
