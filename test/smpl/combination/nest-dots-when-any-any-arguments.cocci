@r forall@
identifier I1;
@@
  I1->len = -2;
<... when any
- unlock(...);
...>
