@@
expression E;
@@
+ prepare(E);
  step(E);
