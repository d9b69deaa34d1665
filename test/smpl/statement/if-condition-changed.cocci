@@ expression E; statement S; @@
- if (old(E) != 0)
+ if (fresh(E))
  S
