@@
type T;
T *x;
@@
  x = alloc(sizeof(
- T
+ *x
  ), ...)
