@@
binary operator bop = {+, -};
expression a, b;
@@
- calc(a bop b)
+ calc2(a bop b)
