@@
identifier h;
@@
  int h(
- ...
+ void
  ) { ... }
