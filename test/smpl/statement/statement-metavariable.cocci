@@
statement S;
expression E;
@@
- if (likely_one(E)) S
+ if (E == 1) S
