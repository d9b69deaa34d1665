@@
expression a, b;
statement S1, S2;
@@
- if (a != b) S1 else S2
+ if (same(a, b)) S2 else S1
