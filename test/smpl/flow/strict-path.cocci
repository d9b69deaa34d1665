@@
@@
- a();
  ... when strict
  b();
