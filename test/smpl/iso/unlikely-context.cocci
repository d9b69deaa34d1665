@@ expression E; @@
  if (E)
- abort();
+ panic();
