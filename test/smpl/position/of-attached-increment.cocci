@r@
expression e;
expression E;
position p, q;
@@
e@q++@E@p

@script:python@
p << r.p;
q << r.q;
E << r.E;
@@
print("%s %s-%s %s %s" % (p[0].line, p[0].column, p[0].column_end, E, q[0].column))
