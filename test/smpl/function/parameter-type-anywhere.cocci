@@
identifier f, p;
@@
f(...,
- char *p
+ const char *p
 ,...) { ... }
