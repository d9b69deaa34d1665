@@
@@
 enum kind {
   ...,
-  KIND_B,
   ...
 };
