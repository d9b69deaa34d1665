@r@
expression f, E;
expression list es;
position p;
@@
f(es)@E@p

@script:python@
p << r.p;
E << r.E;
@@
print("%s %s-%s %s" % (p[0].line, p[0].column, p[0].column_end, E))
