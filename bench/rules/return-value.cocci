@@ expression E; @@
- return E;
+ return wrap(E);
