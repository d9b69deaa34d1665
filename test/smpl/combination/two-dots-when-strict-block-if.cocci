@r exists@
expression E1;
@@
  if (f()) {
    ...
  }
+ log(1);
... when strict
- return E1;
