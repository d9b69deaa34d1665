@@
identifier f;
@@
- int f(void)
+ int f(int n)
  { ... }
