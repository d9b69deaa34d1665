@@
identifier x;
expression E;
@@
- static int x = E;
+ static atomic_t x = ATOMIC_INIT(E);
