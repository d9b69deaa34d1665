@@
expression E, C;
@@
- prepare(E);
  if (C) {
+ prepare(E);
  ...
  }
