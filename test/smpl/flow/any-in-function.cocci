@@
identifier f;
@@
 f(...) {
  ... when any
- b();
+ d();
  ... when any
 }
