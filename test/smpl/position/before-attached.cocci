@r@
expression e, e1, e2;
expression E;
position p;
@@
e ?@p@E e1 : e2

@script:python@
p << r.p;
E << r.E;
@@
print("%s %s-%s %s" % (p[0].line, p[0].column, p[0].column_end, E))
