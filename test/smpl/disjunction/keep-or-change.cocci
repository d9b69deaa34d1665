@@ expression E; @@
(
  special(old(E))
|
- old(E)
+ fresh(E)
)
