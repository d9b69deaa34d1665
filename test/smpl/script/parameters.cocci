@r@
identifier f;
parameter list ps;
@@
f(ps) { ... }
@script:python@
f << r.f;
ps << r.ps;
@@
print("%s(%s)" % (f, ps))
