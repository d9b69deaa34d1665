@@
identifier x;
@@
 struct s {
   ...
-  unsigned int x:1;
+  bool x:1;
   ...
 };
