@@
@@
  a();
  ... when any
- c();
+ d();
