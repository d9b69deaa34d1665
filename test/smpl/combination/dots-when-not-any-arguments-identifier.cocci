@r forall@
expression E1;
identifier I2;
idexpression V3;
@@
- h(s.b, E1->b);
+ new(I2);
... when != h(...)
  q->I2 = V3;
+ new(I2);
