@r@
expression E;
position p;
@@
  danger@p(E)

@script:python@
p << r.p;
E << r.E;
@@
coccilib.report.print_report(p[0], "danger with %s" % E)
