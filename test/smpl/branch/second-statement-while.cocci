@@
expression E;
@@
  step(E);
+ count(E);
