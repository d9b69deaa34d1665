@@
expression a, b;
statement S;
@@
- if (!(a < b)) S
+ if (a >= b) S
