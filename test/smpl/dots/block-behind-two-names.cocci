@@
identifier I;
expression E;
@@
  int I;
  ...
  if (E) { ... }
- return ret;
+ return finish(ret);
