@@
expression a, b;
@@
- a & (b | FLAG)
+ test(a, b)
