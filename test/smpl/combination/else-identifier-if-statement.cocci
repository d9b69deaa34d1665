@r exists@
identifier I1;
identifier I2;
identifier I3;
expression E4;
statement S5;
expression E6;
@@
  if (I1(I2, dev->I3, E4))
    S5
  else
    E6;
+ new(I2);
