@@
identifier f, cb;
@@
  void f(
- void (*cb)(int)
+ callback_t cb
  ) { ... }
