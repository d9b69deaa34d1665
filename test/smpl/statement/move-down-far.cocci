@@
expression E;
@@
- prepare(E);
  ...
  finish(E);
+ prepare(E);
