@@ expression E, n; @@
- init_set(E, n);
+ init(E);
+ set(E, n);
