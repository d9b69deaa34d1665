@r forall@
constant C1;
expression E2;
expression list Es3;
@@
  h(Es3);
... 
(
- f();
+ log(1);
|
- h(dev->len, C1, E2);
)
