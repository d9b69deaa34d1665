@@
identifier l;
@@
  l:
+ done();
