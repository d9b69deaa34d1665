@r exists@
expression E1;
identifier I2;
identifier I3;
@@
+ new(I3);
  if (s.a) {
    E1 = lock();
    dev = h(I2, ...);
  } else
    y = q->I3;
