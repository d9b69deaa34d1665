@@
type T;
identifier f, x;
@@
  f(...,
- const T *x
+ T *x
  , ...) { ... }
