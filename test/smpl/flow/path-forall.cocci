@@
@@
- a();
  ... when forall
  c();
