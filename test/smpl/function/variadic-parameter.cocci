@@
identifier f, fmt;
@@
 f(
- char *fmt
+ const char *fmt
  , ......) { ... }
