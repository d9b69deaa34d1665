@@
identifier f, x;
@@
 int f(
+ unsigned x
- int x
 ) { ... }
