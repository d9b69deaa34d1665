@r@ expression E; position p; @@
* f@p(E)
@script:python@ p << r.p; @@
print(p[0].line)
