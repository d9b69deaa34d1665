@@
expression n;
type T;
@@
- alloc(sizeof(T) * n)
+ alloc_array(n, sizeof(T))
