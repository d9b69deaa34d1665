@r@ expression E, F; position p; @@
  E ==@p F
@script:python@ p << r.p; E << r.E; F << r.F; @@
print("%s %s %s-%s" % (E, F, p[0].column, p[0].column_end))
