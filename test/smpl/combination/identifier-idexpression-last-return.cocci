@r forall@
identifier I1;
expression E2;
idexpression V3;
@@
  lock(...);
+ new(V3);
  I1(..., E2);
+ new(E2);
  return V3;
