@@
type T;
identifier f, x;
@@
- T f(T x)
+ T f(T x, T y)
  { ... }
