@@
identifier x;
@@
- int (*x)(...);
+ new_t x;
