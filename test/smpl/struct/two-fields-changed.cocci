@@
identifier a, b;
@@
 struct s {
   ...
-  int a;
+  long a;
   ...
-  char b;
   ...
 };
