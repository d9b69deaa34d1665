@@
expression E;
@@
  switch (E) {
  case 0:
    ...
  default:
    ...
  }
+ finish();
