@@
expression e;
@@
 return
+!
 e;
