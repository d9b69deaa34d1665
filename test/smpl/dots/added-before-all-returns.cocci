@@
expression E;
@@
  open(E);
  ...
+ close(E);
  return ...;
