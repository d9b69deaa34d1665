@@
expression E, a;
@@
  f(a)@E;
+ log(E);
