@ disable not_ptr2 @
expression *p;
statement S;
@@
- if (p)
+ if (any(p))
 S
