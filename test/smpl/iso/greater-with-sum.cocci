@@
expression a, b, c;
@@
- a < b + c
+ less(a, b, c)
