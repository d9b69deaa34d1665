@@
identifier f, x, y;
@@
- int f(int x, int y)
+ int f(long x, int y)
  { ... }
