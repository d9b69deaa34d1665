@r@ position p; @@
  return@p ...;
@script:python@ p << r.p; @@
print(p[0].line)
