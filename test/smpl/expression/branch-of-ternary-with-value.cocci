@@
expression a, b, c;
@@
  a ?
- b
+ f(b)
  : c
