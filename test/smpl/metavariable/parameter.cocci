@@
identifier f;
parameter P;
@@
  void f(
- P, int last
+ int last, P
  ) { ... }
