@r@ position p, q; identifier x; @@
  x@p = get();
  ...
  use@q(x)
@script:python@ p << r.p; q << r.q; x << r.x; @@
coccilib.report.print_report(p[0], "%s is used in line %s" % (x, q[0].line))
