@@
statement S;
expression E;
@@
- if (rare(E)) S
+ if (E) S
