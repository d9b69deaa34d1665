@@
identifier f, fmt;
@@
 f(const char *fmt, ...) {
+ check(fmt);
  ...
 }
