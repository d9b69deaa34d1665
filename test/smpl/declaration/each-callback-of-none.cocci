@@
identifier x;
@@
- int (*x)(void);
+ new_t x;
