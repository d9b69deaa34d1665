@r forall@
expression E1;
idexpression V2;
@@
  if (ret)
    unlock(...);
+ x = 2;
... when strict
  E1 = V2;
