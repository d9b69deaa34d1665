@@
expression a, b;
statement S;
@@
- if (a) if (b) S
+ if (a && b) S
