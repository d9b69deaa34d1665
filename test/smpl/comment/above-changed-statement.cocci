@@ expression E; @@
- old(E);
+ fresh(E, 0);
