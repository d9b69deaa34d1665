@@
expression E;
@@
  if (E) {
- bad(E);
+ good(E);
  }
