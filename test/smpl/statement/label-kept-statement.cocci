@@
identifier l;
@@
- l:
  return 0;
