@@
expression E;
statement S;
@@
- if (E) S
+ gone(E);
