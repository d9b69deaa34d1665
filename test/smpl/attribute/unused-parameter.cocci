@@
identifier f, x;
@@
  f(...,
- long x
+ int x
  ,...) { ... }
