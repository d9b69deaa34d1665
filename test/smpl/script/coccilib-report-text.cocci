@r@
position p;
expression E;
@@
 f@p(E)

@script:python@
p << r.p;
E << r.E;
@@
coccilib.report.print_report(p[0], "f of %s" % (E))
