@r forall@
expression E1;
identifier I2;
@@
- f(E1());
... 
  if (~q->I2)
    return;
