@@
expression E;
@@
  if (E) {
  <...
- b();
+ d();
  ...>
  }
