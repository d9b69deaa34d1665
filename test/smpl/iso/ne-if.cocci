@@ expression A, B; statement S1, S2; @@
- if (A != B) S1 else S2
+ if (A == B) S2 else S1
