@@
expression n, f;
type T;
@@
- kzalloc(n * sizeof(T), f)
+ kcalloc(n, sizeof(T), f)
