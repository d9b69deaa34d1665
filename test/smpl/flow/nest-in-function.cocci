@@
identifier f;
@@
 f(...) {
  <...
- b();
+ d();
  ...>
 }
