@r forall@
expression E1;
identifier I2;
identifier I3;
expression E4;
@@
  if (E1)
    I2();
... when any
    when != I2
- I3 |= E4;
+ log(1);
