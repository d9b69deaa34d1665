@r@ expression E; position p, q; @@
  f@p@q(E)
@script:python@ p << r.p; q << r.q; @@
print("%s %s" % (p[0].line, q[0].line))
