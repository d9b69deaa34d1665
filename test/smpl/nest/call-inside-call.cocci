@@ expression E; @@
  outer(<+...
- inner(E)
+ deep(E)
  ...+>)
