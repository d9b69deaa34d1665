@r exists@
expression E1;
expression E2;
expression list Es3;
identifier I4;
@@
(
- put(E1, E2, put(Es3));
+ new(E1);
|
  return I4.a;
)
