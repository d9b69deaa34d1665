@@
identifier l;
@@
- goto l;
  ...
- l:
  done();
