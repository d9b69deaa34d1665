@@
identifier x;
@@
- int x;
  ... when != x
