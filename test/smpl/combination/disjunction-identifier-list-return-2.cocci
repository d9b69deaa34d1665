@r forall@
expression E1;
identifier I2;
expression list Es3;
@@
(
  return E1;
+ new();
|
  I2(Es3);
+ x = 2;
)
