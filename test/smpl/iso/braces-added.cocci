@@
expression E;
@@
  if (E) {
  bad(E);
+ worse(E);
  }
