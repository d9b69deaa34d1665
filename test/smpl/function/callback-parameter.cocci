@@
identifier f, cb;
@@
f(...,
- void (*cb)(int)
+ void (*cb)(long)
 ,...) { ... }
