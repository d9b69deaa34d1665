@r exists@
identifier I1;
identifier I2;
type T3;
idexpression V4;
expression E5;
@@
  if (I1->I2)
    put(sizeof(ret), (T3)V4, x);
  else
    E5;
+ log(1);
