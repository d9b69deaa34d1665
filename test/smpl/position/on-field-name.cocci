@r@
expression e;
identifier i;
position p;
@@
e->i@p

@script:python@
p << r.p;
i << r.i;
@@
print("%s:%s %s" % (p[0].line, p[0].column, i))
