@r@ identifier x; position p; @@
  int x@p;
@script:python@ p << r.p; x << r.x; @@
print("%s %s" % (x, p[0].line))
