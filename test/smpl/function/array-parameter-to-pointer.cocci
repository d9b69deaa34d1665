@@
identifier f, a;
@@
  void f(
- int a[]
+ int *a
  , ...) { ... }
