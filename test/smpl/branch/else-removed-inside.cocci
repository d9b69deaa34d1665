@@ expression x; statement S1, S2; @@
  if (bad(x)) S1
- else S2
