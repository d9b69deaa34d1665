@@
identifier f;
@@
- \(char * \| void * \)
+ const void *
 f(...) { ... }
