@@
identifier x;
expression E;
@@
- char *x = E;
+ string_t x = E;
