@@
identifier f;
expression E;
@@
  f(...) {
  <...
  if (E) {
  <...
- old(E)
+ new(E)
  ...>
  }
  ...>
  }
