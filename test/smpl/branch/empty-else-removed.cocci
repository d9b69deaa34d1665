@@
expression E;
statement S;
@@
- if (E) S else {}
+ if (E) S
