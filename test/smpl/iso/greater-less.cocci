@@
expression a;
@@
- a < LIMIT
+ below(a)
