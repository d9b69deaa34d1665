@@
identifier f;
@@
 f(...) {
  ... when != a()
- b();
+ d();
  ...
 }
