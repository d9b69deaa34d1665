@r exists@
expression E1;
expression E2;
idexpression V3;
statement S4;
identifier I5;
@@
- E1;
+ new();
  E2;
... 
  while (V3) {
    S4
    dev->b += I5->a;
  }
