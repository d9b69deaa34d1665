@r forall@
idexpression V1;
expression E2;
idexpression V3;
expression E4;
statement S5;
statement S6;
@@
  q = V1;
- E2 += (char *)f(...);
... 
  for (V3 = E4; i < n; i++) {
    S5
    ...
    S6
  }
