@@
expression e;
identifier f;
@@
 e->f
+.x
