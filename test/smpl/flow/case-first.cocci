@@
expression E;
@@
  switch (E) {
  case 1:
- a();
+ d();
  ...
  }
