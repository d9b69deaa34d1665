@@
expression E;
@@
  if (...) { ... a(); ... }
- b();
