@r exists@
expression E1;
identifier I2;
@@
  I2(...);
<+... when any
- E1;
+ new(E1);
...+>
