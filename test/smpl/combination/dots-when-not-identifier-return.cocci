@r exists@
identifier I1;
expression E2;
@@
  y = p->I1;
+ new(I1);
... when != I1
  return E2;
