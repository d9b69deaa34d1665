@r exists@
identifier I1;
expression E2;
expression E3;
expression E4;
statement S5;
expression E6;
@@
- q = i;
... 
  if (I1(E2, E3, f(i, E4)))
    S5
  else
    E6 |= ret;
