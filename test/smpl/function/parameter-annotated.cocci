@@
identifier f, buf;
@@
  f(...,
- const char *buf
+ const void *buf
  ,...) { ... }
