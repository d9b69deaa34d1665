@r@
identifier f;
position p;
expression list[n] es;
@@
f@p(es)

@script:python@
f << r.f;
p << r.p;
n << r.n;
es << r.es;
@@
print("%s %s %s %s" % (f, p[0].line, n, es))
