@@
identifier f;
@@
- int f(void)
+ int f(struct ctx *c)
  { ... }
