@@
identifier f, x;
@@
- int f(char *x)
+ long f(char *x)
  { ... }
