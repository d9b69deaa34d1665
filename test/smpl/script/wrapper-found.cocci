@r@
identifier f, g;
parameter list ps;
expression list es;
@@
 f(ps) { return g(es); }
@script:python@
f << r.f;
g << r.g;
@@
print("%s wraps %s" % (f, g))
