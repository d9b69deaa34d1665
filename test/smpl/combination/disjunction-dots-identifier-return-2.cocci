@r forall@
expression E1;
identifier I2;
@@
  I2 += E1;
... 
(
- q = 2;
+ x = 2;
|
  return E1;
+ x = 2;
)
