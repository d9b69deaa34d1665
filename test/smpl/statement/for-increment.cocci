@@ expression i, n; statement S; @@
- for (i = 0; i < n; i++)
+ for (i = 0; i < n; ++i)
  S
