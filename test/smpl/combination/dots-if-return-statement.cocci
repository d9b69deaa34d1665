@r exists@
statement S1;
expression E2;
statement S3;
expression E4;
@@
  if (ret) {
    S1
    while (E2) {
      f();
      S3
    }
  }
+ new(E4);
... 
  return E4;
