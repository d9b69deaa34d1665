@@
type T;
T[] x;
@@
- f(x)
+ g(x)
