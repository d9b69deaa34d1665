@@
identifier f;
@@
- static int (*f)(int, int);
+ static op_t f;
