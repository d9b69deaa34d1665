@@
expression x, e;
statement S;
@@
- if ((x = e) == NULL) S
+ x = e;
+ if (!x) S
