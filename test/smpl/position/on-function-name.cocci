@r@ identifier f; position p; @@
  f@p(...) { ... }
@script:python@ p << r.p; f << r.f; @@
print("%s %s %s" % (f, p[0].line, p[0].current_element))
