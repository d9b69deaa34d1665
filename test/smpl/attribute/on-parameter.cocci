@@
identifier f, x;
@@
 int f(int x
- __attribute__((unused))
 ) { ... }
