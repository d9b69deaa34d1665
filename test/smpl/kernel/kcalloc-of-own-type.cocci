@@
expression n, flags;
type T;
T *p;
@@
- p = kzalloc(n * sizeof(T), flags)
+ p = kcalloc(n, sizeof(T), flags)
