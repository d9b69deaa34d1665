@@
expression a, b;
@@
- a * b + 1
+ fma(a, b)
