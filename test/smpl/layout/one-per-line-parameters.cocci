@@
identifier f, a, b, c;
type A, B, C;
@@
  f(A a, B b, C c
+ , gfp_t flags
  )
  { ... }
