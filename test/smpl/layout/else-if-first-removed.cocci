@@ statement S1, S2; @@
- if (legacy) S1 else
  S2
