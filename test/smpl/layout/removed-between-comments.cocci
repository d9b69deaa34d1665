@@ expression E; @@
- trace(E);
