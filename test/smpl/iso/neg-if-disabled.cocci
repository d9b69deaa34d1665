@ disable neg_if @
expression E;
statement S1, S2;
@@
- if (is_ok(E)) S1 else S2
+ choose(E);
