@@
identifier f, fmt;
@@
- int f(const char *fmt, ......)
+ long f(const char *fmt, ......)
  { ... }
