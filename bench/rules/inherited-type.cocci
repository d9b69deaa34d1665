@r@ type T; identifier x, f; @@
 f(..., T *x, ...) { ... }
@@ type r.T; identifier y; expression E; @@
- T *y = E;
+ T *y = cast(E);
