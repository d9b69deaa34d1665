@@
expression E;
@@
- lock(E);
  ... when any
- lock(E);
  ...
- unlock(E);
