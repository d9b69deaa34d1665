@r@
type T;
identifier x;
@@
T x;
...
init(&x);

@@
type r.T;
identifier f, y;
@@
f(...,
- T y
+ T *y
 ,...) { ... }
