@@
typedef T_t;
T_t *x;
@@
- x->a
+ get_a(x)
