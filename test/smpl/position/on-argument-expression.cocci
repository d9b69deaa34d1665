@r@
expression e;
position p;
@@
f(e@p, ...)

@script:python@
p << r.p;
e << r.e;
@@
print("%s:%s %s" % (p[0].line, p[0].column, e))
