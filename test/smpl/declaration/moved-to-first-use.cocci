@@
identifier x;
@@
-int x;
 ...
-x = 1;
+int x = 1;
