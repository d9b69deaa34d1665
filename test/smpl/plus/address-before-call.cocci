@@
expression a;
@@
+ &
  f(a)
