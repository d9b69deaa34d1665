@@
expression a, b, c;
@@
- f(a, b, c)
+ f(c, b, a)
