@r@ identifier x; constant C; @@
  x = C;
@script:python@ x << r.x; C << r.C; @@
print("%s=%s" % (x, C))
