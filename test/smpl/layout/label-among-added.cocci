@@
identifier f;
expression e;
@@
 int f(...) {
 ...
-return e;
+goto out;
+out:
+return e;
 }
