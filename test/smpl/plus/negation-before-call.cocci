@@
expression a;
@@
+ !
  f(a)
