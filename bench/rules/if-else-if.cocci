@@ expression A, B; statement S1, S2; @@
- if (A) S1 else if (B) S2
+ if (A) S1
+ if (!(A) && B) S2
