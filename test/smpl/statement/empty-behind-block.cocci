@@
expression E;
@@
  if (E) { ... }
- ;
