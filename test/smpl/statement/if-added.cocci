@@
expression E;
@@
+ if (E)
  put_it(E);
