@@
expression e;
@@
 lock(e);
+check(e);
