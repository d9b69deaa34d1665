@@
expression E;
@@
a(E);
(
  ... when != c(E);
- b(E);
|
  d(E);
)
