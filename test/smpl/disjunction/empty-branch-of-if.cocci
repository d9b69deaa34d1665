@@
expression E;
@@
  x = E;
(
  if (E) { ... }
|
)
- y = E;
