@@
expression E;
identifier f;
statement S;
@@
- if (f(E)) S
+ ret = f(E);
+ if (ret) S
