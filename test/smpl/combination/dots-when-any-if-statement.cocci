@r exists@
expression E1;
statement S2;
expression E3;
@@
  if (E1)
    S2
... when any
+ new(E1);
  n = E3;
