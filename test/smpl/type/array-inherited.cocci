@r@
type T;
identifier x;
@@
 T x;

@@
type r.T;
identifier r.x;
@@
- use(x);
+ { T tmp; use(tmp); }
