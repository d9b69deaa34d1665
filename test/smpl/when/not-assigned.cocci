@@
identifier p;
expression E;
@@
  p = alloc(...);
  ... when != p = E
- free(p);
+ release(p);
