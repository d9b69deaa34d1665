@r forall@
constant C1;
expression E2;
@@
  for (i = C1; i < n; E2) {
    ...
  }
+ new(E2);
