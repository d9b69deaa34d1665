@@ expression x; @@
- x = alloc_old();
+ x = alloc_fresh();
  ... when any
- free_old(x);
+ free_fresh(x);
