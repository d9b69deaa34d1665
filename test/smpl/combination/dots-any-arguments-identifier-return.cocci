@r forall@
identifier I1;
expression E2;
@@
  I1(...);
+ new();
... 
  return E2;
