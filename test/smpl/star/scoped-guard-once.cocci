@@
expression E;
@@
  step(E);
  ...
* begin(E)
