@@
expression E;
@@
  if (E) {
  ...
- a();
+ b();
  } else {
  ...
- c();
+ d();
  }
