@@
expression E;
@@
(
keep(E);
|
keep2(E, ...);
|
- E;
)
