@@ expression x; statement S1, S2; @@
- if (bad(x)) S1 else S2
+ if (good(x)) S2 else S1
