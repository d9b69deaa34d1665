@exists@
@@
- a();
  ... when != b()
  return ...;
