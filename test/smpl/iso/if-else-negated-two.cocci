@@
expression E;
statement S1, S2;
@@
- if (E != NULL) S1 else S2
+ if (has(E)) S1 else S2
