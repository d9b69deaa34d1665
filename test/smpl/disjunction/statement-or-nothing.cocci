@@
expression E;
@@
- a(E);
(
- b(E);
|
)
- c(E);
