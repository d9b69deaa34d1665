@@
identifier x;
initializer list is;
@@
- static char *x[] = { is };
+ static char *x[] = { is, NULL };
