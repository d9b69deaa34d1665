@@
identifier f;
@@
 int f(...) {
  ...
+ done();
  return ...;
 }
