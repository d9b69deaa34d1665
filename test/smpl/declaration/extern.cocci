@@
identifier f, x;
@@
- extern int f(struct old *x);
+ extern int f(struct new *x);
