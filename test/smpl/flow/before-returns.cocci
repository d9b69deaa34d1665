@@
@@
+ d();
  return ...;
