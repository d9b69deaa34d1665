@@
expression E;
@@
- old(E);
+ if (E) {
+         first(E, 1);
+         second(E,
+                E);
+ }
