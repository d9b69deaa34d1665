@@
identifier f, x;
@@
  f(int x) {
- a(x);
+ b(x);
  }
