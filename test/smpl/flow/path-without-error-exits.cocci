@@
@@
  a();
  ... when != if (...) { ... return ...; }
- c();
