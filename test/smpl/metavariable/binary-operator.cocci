@@
binary operator bop;
expression a, b;
@@
- calc(a bop b)
+ calculate(a, b)
