@r exists@
identifier I1;
identifier I2;
@@
  if (I1->I2) {
    ...
  }
+ new(I1);
