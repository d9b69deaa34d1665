@@
identifier f, a, b;
type A, B;
@@
  int f(A a,
+   gfp_t flags,
    B b) { ... }
