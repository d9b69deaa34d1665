@@
type T;
T *to;
expression n;
@@
- clear(to, n * sizeof(T))
+ clear_all(to, n)
