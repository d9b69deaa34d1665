@@
expression a;
@@
  x
- = a
+ = f(a)
  ;
