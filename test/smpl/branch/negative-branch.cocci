@@
expression E;
statement S1, S2;
@@
  if (E < 0)
- S1
+ neg(E);
   else
  S2
