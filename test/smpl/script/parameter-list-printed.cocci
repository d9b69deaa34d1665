@r@
parameter list ps;
identifier f;
@@
int f(ps) { ... }

@script:python@
ps << r.ps;
f << r.f;
@@
print(f, ps)
