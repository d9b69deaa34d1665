@@
identifier x;
expression E;
statement S;
@@
- x = try(E);
- if (x) S
+ if (try(E)) S
  ... when != x
