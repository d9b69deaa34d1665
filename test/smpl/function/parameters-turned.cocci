@@
identifier f, a, b;
type A, B;
@@
- f(A a, B b)
+ f(B b, A a)
  { ... }
