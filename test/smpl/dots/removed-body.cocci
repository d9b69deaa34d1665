@@
identifier f;
@@
- f(...) { ... }
