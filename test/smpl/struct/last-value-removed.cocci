@@
identifier x, f;
@@
 struct drv x = {
   ...,
-  .remove = f,
 };
