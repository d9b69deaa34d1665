@r@ identifier f; parameter list[n] ps; type T; identifier p; @@
 f(ps, T *p, ...) {
+ check(p);
 ...
 }
