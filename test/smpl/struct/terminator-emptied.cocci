@@
identifier t;
expression A;
@@
 struct id t[] = {
   ...,
-  { 0 },
+  { },
 };
