@@
declarer name DEFINE_LOCK;
identifier x;
@@
- DEFINE_LOCK(x);
+ static struct lock x = LOCK_INIT;
