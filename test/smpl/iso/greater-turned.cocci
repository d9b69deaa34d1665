@@
expression a, b;
@@
- a > b
+ more(a, b)
