@r exists@
identifier I1;
constant C2;
expression E3;
expression E4;
identifier I5;
identifier I6;
@@
  while (I1[C2])
    y = put(..., dev->len);
- h(E3, E4 ? I5 : I6);
+ x = 2;
