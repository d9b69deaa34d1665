@@
expression a, b, c, d;
@@
- a ? b : c ? d : 0
+ three(a, b, c, d)
