@@
identifier f;
@@
- __cold int f(void)
+ int f(void)
  { ... }
