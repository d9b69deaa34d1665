@@ expression E; @@
- call(E);
+ fresh(E);
+ more(E);
