@r@ position p; @@
  f@p(...)
@script:python@ ps << r.p; @@
print(len(ps))
