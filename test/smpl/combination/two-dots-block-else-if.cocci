@r forall@
statement S1;
expression E2;
@@
  while (7) {
    ...
    S1
  }
+ log(1);
  if (E2)
    return;
  else {
    ...
  }
