@r forall@
identifier I1;
expression E2;
expression E3;
@@
  unlock(...);
+ new(E3);
... 
- I1 = (E2) ? E3 : x;
+ log(1);
