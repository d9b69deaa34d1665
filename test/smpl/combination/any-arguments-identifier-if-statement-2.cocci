@r forall@
identifier I1;
expression E2;
statement S3;
@@
- if (I1(dev))
-   h(...);
  if (foo(dev >= E2))
    S3
