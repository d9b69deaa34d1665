@r forall@
expression E1;
expression E2;
identifier I3;
expression E4;
@@
  E2->I3 = n;
<+... 
- x + E1
+ new(E1)
...+>
  return E4;
