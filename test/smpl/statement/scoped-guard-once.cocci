@r exists@
expression E;
@@
  step(E);
  ...
- begin(E);
+ start(E);
