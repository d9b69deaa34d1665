@@
expression a, b;
@@
- a ? b : 0
+ (a && b)
