@r forall@
expression E1;
identifier I2;
identifier I3;
identifier I4;
expression E5;
statement S6;
@@
- if (E1)
-   n = I2[y];
  {
    ...
    I3 = I4;
  }
+ x = 2;
  if (arr[ret] ? unlock(p, E5) : ret)
    S6
+ new();
