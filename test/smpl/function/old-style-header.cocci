// A header of the old style becomes one of the new.
@@
identifier f, a, b;
type T, U;
@@
- f(a, b)
- T a;
- U b;
+ f(T a, U b)
  { ... }
