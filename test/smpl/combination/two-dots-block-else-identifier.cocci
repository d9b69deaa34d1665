@r forall@
idexpression V1;
identifier I2;
expression E3;
expression E4;
expression E5;
expression E6;
@@
  if (i) {
    V1->I2 = E3(E4 && E5);
  } else {
    ...
  }
+ new(E5);
... 
+ new();
  E6;
