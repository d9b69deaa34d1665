@@
expression x, E;
statement S;
@@
- if ((x = E)) S
+ x = E;
+ if (x) S
