@@
expression e;
@@
 for (e; ...; ...
+, j++
 ) { ... }
