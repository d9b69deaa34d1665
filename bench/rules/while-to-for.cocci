@@ expression E; statement S; @@
- while (E)
+ for (; E;)
  S
