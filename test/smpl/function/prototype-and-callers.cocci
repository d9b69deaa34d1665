@@
identifier f = foo_send;
expression a, b;
@@
- f(a, b)
+ f(a, b, 0)

@@
identifier f = foo_send;
identifier x, y;
type T1, T2;
@@
  int f(T1 x, T2 y
+ , int flags
  ) { ... }
