@@
identifier f, x;
type T;
@@
  f(...,
- T x __attribute__((unused))
+ T x
  , ...) { ... }
