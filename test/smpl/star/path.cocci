@@
expression E;
@@
* free_it(E);
  ...
* use(E)
