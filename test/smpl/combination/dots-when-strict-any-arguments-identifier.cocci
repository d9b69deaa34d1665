@r forall@
identifier I1;
@@
  I1 = lock(...);
+ new();
... when strict
- put();
