@@
expression E;
@@
  f(E);
++ log(E);
