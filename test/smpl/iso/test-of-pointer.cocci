@@
expression *p;
statement S;
@@
- if (p)
+ if (any(p))
 S
