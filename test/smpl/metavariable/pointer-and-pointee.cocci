@@
type T;
T *x;
T y;
@@
- f(x, y)
+ g(y)
