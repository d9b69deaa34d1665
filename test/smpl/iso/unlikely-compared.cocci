@@ expression E; @@
- if (E < 0)
+ if (failed(E))
  h();
