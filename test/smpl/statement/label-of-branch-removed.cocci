@@
identifier l;
@@
- l:
  a();
