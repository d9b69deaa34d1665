@r forall@
expression E1;
type T2;
expression E3;
@@
  if (q)
    E1 = (T2)E3;
  else {
    y++;
    ...
  }
+ x = 2;
