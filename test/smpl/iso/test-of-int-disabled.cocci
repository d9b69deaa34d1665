@ disable not_int2 @
int n;
statement S;
@@
- if (n)
+ if (any(n))
 S
