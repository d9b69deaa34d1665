@@
expression E;
@@
- if (E)
  free_it(E);
