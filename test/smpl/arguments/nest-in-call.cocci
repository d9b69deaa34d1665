@@ expression E; @@
  f(<+... 
- old(E)
+ fresh(E)
  ...+>)
