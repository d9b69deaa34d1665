@@
identifier f;
@@
- int f(struct old *o)
+ int f(struct new *o)
  { ... }
