@r@ expression E; position p; @@
  f(E@p, ...)
@script:python@ p << r.p; E << r.E; @@
print("%s:%s %s" % (p[0].line, p[0].column, E))
