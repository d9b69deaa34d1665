@@
expression E;
statement S;
@@
- if (bits(E) != 0) S
+ if (any(E)) S
