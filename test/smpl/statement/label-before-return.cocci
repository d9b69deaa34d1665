@@
identifier l;
@@
- l:
  return ...;
