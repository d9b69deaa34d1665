@r exists@
expression E1;
identifier I2;
expression E3;
expression E4;
expression E5;
expression E6;
@@
  if (E1)
    I2 += E3;
... 
  while (E4)
    q->b = E5;
  E6;
+ new(I2);
