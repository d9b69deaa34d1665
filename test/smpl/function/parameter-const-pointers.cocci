@@
identifier f, x;
@@
f(...,
- const char * const *x
+ char **x
 ,...) { ... }
