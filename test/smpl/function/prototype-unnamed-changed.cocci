@@
identifier f, a, b;
@@
 f(int a,
- int b
+ char *c
 ) { ... }
