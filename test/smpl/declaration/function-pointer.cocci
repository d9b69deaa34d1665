@@
identifier cb;
@@
- int (*cb)(int);
+ callback_t cb;
