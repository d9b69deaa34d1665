@r exists@
expression E1;
identifier I2;
identifier I3;
expression E4;
expression E5;
expression E6;
@@
  if (x)
    E1(..., put(q, p, p));
... 
+ new(E6);
  if (q->I2)
    I3(E4, E5 < E6);
