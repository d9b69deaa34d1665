@@
expression a, b;
@@
- a
+ f(a)
  == b
