@@
identifier f, cb;
@@
 f(...,
- int (*cb)(void)
+ cb_t cb
 ,...) { ... }
