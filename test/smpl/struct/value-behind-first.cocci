@@
identifier x;
expression E;
@@
 struct drv x = {
   .name = E,
+  .flags = 0,
   ...
 };
