@@ expression E; @@
- if (\(E == NULL \| !E\) || IS_ERR(E))
+ if (IS_ERR_OR_NULL(E))
  return 1;
