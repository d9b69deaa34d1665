@r exists@
expression E1;
identifier I2;
identifier I3;
expression E4;
expression E5;
@@
(
- return E1;
+ new(E1);
|
- I2->I3 |= E4;
)
... 
  dev->b |= sizeof(E5);
