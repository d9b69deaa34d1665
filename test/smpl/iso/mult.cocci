@@
type T;
expression n;
@@
- alloc(n * sizeof(T))
+ alloc_array(n, sizeof(T))
