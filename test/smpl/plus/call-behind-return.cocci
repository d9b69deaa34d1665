@@
expression e;
@@
 return
+wrap(
 e
+)
 ;
