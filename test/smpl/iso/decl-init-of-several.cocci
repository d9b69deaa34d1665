@r@ type T; identifier x; @@
  T x;
@script:python@ x << r.x; T << r.T; @@
print("%s: %s" % (x, T))
