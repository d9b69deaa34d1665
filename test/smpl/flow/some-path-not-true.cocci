@exists@
@@
  a();
  ... when != true x
- c();
