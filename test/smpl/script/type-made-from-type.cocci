@r@
type T;
identifier x;
@@
T x = zero();

@script:python s@
T << r.T;
U;
@@
coccinelle.U = cocci.make_type("unsigned " + T)

@@
type r.T, s.U;
identifier r.x;
@@
- T x = zero();
+ U x = zero();
