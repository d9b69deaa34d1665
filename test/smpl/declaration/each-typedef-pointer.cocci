@@
identifier x;
typedef foo_t;
@@
- foo_t *x;
+ new_t x;
