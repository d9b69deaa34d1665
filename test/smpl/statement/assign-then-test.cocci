@@
expression x, E;
statement S;
@@
- x = E;
- if (x < 0) S
+ if ((x = E) < 0) S
