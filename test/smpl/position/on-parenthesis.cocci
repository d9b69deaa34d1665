@r@ expression E; position p; @@
  if (E)@p { ... }
@script:python@ p << r.p; @@
print(p[0].line)
