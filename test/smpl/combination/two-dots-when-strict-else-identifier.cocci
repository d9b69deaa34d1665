@r forall@
expression E1;
identifier I2;
statement S3;
identifier I4;
@@
- E1--;
... when strict
- if (f())
-   I2();
- else
-   S3
... 
  return s.I4;
