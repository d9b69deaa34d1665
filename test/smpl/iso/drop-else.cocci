@@
expression E;
statement S;
@@
- if (debug(E)) S
+ S
