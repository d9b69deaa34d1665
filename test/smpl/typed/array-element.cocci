@@
struct item *x;
@@
- x->n
+ x->count
