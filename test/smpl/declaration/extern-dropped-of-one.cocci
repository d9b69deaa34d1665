@@ @@
- extern
 int shared;
