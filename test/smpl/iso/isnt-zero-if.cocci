@@ expression E; @@
- if (get(E) != 0) return;
+ RET(E);
