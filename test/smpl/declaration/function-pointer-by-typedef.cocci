@@
identifier fp;
@@
- int (*fp)(int);
+ handler_t fp;
