@@
expression a, b;
@@
- pair(a, b)
+ make_pair(&(struct pair_args){ a, b })
