@r@
type T;
identifier x;
@@
 T *x = legacy_get();
@@
type r.T;
@@
- sizeof(T)
+ legacy_size()
