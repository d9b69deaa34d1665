@@
expression E;
@@
- open(E);
  ... when != close(E)
(
- close(E);
|
  return ...;
)
