@@ expression E; @@
  if (E)
- { h(); }
+ k();
