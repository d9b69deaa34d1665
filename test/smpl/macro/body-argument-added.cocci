@@ expression E; @@
- old(E)
+ fresh(E, GFP_KERNEL, NULL)
