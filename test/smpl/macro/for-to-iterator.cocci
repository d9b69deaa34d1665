@@ iterator name each; identifier i; expression N; statement S; @@
- for (i = 0; i < N; i++)
+ each(i, N)
  S
