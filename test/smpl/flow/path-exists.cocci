@@
@@
- a();
  ... when exists
  c();
