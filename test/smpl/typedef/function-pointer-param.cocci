@@
identifier f, cb;
typedef callback_t;
@@
  void f(
- void (*cb)(int)
+ callback_t cb
  ) { ... }
