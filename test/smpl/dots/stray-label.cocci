@@
identifier l;
@@
- goto l;
...
- l:
  return 0;
