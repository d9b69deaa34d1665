@r exists@
expression E1;
expression E2;
statement S3;
@@
  if (init(...))
    E1;
... 
- if ((char *)E2)
-   S3
