@r forall@
identifier I1;
identifier I2;
expression E3;
expression E4;
expression E5;
@@
  q->I2 += E3 ? E4 : (E5);
... 
(
- q += s.I1;
|
- put(n);
)
