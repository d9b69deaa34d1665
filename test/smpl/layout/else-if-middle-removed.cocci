@@ statement S1, S2; expression X; @@
 if (X) S1
- else if (legacy) { ... }
 else S2
