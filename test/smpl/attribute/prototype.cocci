@@
identifier f;
@@
- __attribute__((const))
  int f(...);
