@r exists@
expression E1;
identifier I2;
expression E3;
@@
- E1(s.I2, ...);
+ log(1);
... when any
- E3(...);
