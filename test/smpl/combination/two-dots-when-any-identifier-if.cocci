@r exists@
type T1;
identifier I2;
identifier I3;
@@
  T1 q;
- int I2;
... when any
- if (I3->b) {
    ...
- }
