@@ expression E, n; @@
- init(E);
- set(E, n);
+ init_set(E, n);
