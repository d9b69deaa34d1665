@@
binary operator o;
expression a, b;
@@
- f(a o b)
+ g(a, b)
