@a@
type T;
identifier x;
@@
T *x = alloc();

@@
a.T *e;
@@
- free(e)
+ free_it(e)
