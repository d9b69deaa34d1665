@r@
position p;
expression E;
@@
free@p(E);
@script:python@
p << r.p;
E << r.E;
@@
coccilib.report.print_report(p[0], "freed %s" % E)
