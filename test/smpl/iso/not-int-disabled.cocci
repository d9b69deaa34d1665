@ disable not_int1 @
int n;
@@
- !n
+ is_none(n)
