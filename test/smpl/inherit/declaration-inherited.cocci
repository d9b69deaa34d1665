@r@
declaration d;
identifier x;
type T;
@@
 T x@d = 0;
@@
declaration r.d;
@@
- d
