@r forall@
expression E1;
expression E2;
identifier I3;
@@
  if (n)
    E1--;
  else {
    E2;
    ...
    foo(..., !10);
  }
  I3(...);
+ new(E2);
