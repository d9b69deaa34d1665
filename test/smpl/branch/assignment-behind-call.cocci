@@
expression E;
@@
  free(E);
+ E = NULL;
