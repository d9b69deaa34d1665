@@
identifier x;
expression E;
@@
- const char *x = E;
+ const char x[] = E;
