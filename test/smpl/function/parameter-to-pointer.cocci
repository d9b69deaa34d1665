@@
identifier f, x;
type T;
@@
  int f(...,
- T x
+ T *x
  ,...)
  {
  <...
- x
+ (*x)
  ...>
  }
