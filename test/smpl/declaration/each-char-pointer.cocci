@@
identifier x;
@@
  char *x;
+ added();
