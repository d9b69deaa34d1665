@@
expression E;
@@
  if (E) { ... return ...; }
  ...
- c();
+ d();
