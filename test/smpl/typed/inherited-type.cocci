@r@
type T;
identifier x;
@@
 T *x = make();
@@
type r.T;
T *y;
@@
- drop(y)
+ unmake(y)
