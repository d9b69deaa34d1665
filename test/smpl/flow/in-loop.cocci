@@
expression E;
@@
  while (E) { ...
- a();
  ... }
