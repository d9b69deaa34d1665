@@ expression E; @@
- if (E == 0) return -1;
+ if (!E) return -EINVAL;
