@@
expression a, b, c;
@@
- a ? b : c
+ cond(!a, c, b)
