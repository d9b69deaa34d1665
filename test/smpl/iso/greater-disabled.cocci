@disable gtr_lss@
expression a, b;
@@
- a > b
+ more(a, b)
