@@
expression a, b;
@@
- f(a)(b)
+ f2(a, b)
