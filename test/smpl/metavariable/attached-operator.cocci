@r@ expression E, A, B; @@
  A +@E B
@script:python@ E << r.E; @@
print(E)
