@@
@@
  a();
  ... when != false x
- c();
