@@ expression E; @@
- old(E);
+ begin(E);
+ end(E);
