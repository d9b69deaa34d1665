@@
identifier f, x;
@@
f(
- int x[]
+ int *x
 ) { ... }
