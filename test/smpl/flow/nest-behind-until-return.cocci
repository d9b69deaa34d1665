@@
@@
  a();
  <... when != b()
- c();
+ d();
  ...>
  return ...;
