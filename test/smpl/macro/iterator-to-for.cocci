@@ iterator name each; identifier i; expression N; statement S; @@
- each(i, N)
+ for (i = 0; i < N; i++)
  S
