@@
expression x;
statement S;
@@
- if (x == NULL)
+ if (none(x))
 S
