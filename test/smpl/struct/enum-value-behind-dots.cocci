@@
@@
 enum kind {
   ...,
+  KIND_NEW,
 };
