@@
expression E;
@@
* x = check(E);
  ... when != false x
* use(E);
