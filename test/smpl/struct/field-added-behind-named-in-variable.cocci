@@
identifier x;
@@
 struct opts {
   int a;
+  int extra;
 } x;
