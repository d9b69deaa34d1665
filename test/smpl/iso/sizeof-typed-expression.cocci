@@
type T;
T *x;
@@
- alloc(sizeof(T))
+ alloc_typed(T)
