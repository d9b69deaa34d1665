@@
expression e;
@@
+before();
 if (e) { ... } else { ... }
