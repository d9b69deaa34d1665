@@
identifier f;
@@
- int f(void)
+ struct foo *f(void)
  { ... }
