@@
expression a, b, c;
@@
- pick(a, b, c)
+ a ? b : c
