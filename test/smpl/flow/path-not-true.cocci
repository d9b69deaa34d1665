@@
@@
  a();
  ... when != true x
- c();
