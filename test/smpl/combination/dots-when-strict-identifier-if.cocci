@r exists@
identifier I1;
statement S2;
statement S3;
@@
- if (s.I1)
-   S2
+ x = 2;
... when strict
  if (unlock())
    S3
