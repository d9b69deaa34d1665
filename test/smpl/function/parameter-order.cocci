@@
identifier f = copy, a, b;
type A, B;
@@
- void f(A a, B b)
+ void f(B b, A a)
  { ... }

@@
expression x, y;
@@
- copy(x, y)
+ copy(y, x)
