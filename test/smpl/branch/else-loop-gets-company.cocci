@@
expression E;
@@
  while (E) { ... }
+ finish();
