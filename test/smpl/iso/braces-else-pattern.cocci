@@
expression E;
@@
  if (E) {
- one(E);
+ uno(E);
  } else {
- two(E);
+ due(E);
  }
