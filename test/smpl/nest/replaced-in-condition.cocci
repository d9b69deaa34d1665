@@ expression E; @@
  if (<+... 
- in_use(E)
+ busy(E)
  ...+>) { ... }
