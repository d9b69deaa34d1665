@@
expression E;
identifier l;
@@
  if (failed(E)) {
- report(E);
(
  return ...;
|
  goto l;
)
  }
