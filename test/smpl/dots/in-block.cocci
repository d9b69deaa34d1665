@@
expression E;
@@
  if (E) {
  ...
- log_old(E);
+ log_new(E);
  ...
  }
