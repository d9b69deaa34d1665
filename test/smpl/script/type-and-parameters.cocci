@r@
type T;
identifier f;
parameter list ps;
@@
  T f(ps) { ... }

@script:python@
T << r.T;
f << r.f;
ps << r.ps;
@@
print(T, f, len(ps.elements))
