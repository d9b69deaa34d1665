@@
identifier f, x;
@@
  f(...,
- char **x
+ const char **x
  ,...) { ... }
