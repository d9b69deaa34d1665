@@
type T;
T *x;
@@
- put(x)
+ put_pointer(x)
