@r forall@
expression E1;
identifier I2;
expression E3;
statement S4;
expression list Es5;
@@
  if (E1.I2) {
    q = E3;
    S4
  } else {
    ...
  }
  f(Es5);
+ new(E3);
