@@
expression E;
@@
+ prepare(E);
  start(E);
  ...
- prepare(E);
