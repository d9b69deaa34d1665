@r forall@
identifier I1;
identifier I2;
expression E3;
expression E4;
expression E5;
statement S6;
statement S7;
@@
  g(I1(..., 2), arr[n], I2(0, E3));
+ log(1);
... 
+ new(E5);
  if (E4) {
    if (E5 == dev->next)
      S6
    else
      S7
  }
