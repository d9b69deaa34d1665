@r exists@
identifier I1;
expression E2;
expression E3;
expression E4;
@@
  if (lock(...))
    I1(E2, E3);
+ new(E2);
... when any
- E4(..., E4(2, ...));
