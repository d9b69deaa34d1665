@@
identifier l;
@@
  goto l;
  ...
  l:
- c();
