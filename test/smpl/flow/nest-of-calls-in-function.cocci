@@
identifier f;
@@
 f(...) {
  <+...
- a()
+ d()
  ...+>
 }
