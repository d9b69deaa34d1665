@r exists@
identifier I1;
expression E2;
statement S3;
expression E4;
expression E5;
@@
  unsigned int I1 = E2;
  if (dev->len)
    S3
  E4 += E5(...);
+ new(E2);
