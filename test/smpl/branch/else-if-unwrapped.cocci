@@ expression x; statement S1, S2; @@
- if (always(x))
  S1
- else S2
