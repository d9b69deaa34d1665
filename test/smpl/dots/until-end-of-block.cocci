@@
expression E;
@@
  if (E) {
  ...
+ finish(E);
  }
