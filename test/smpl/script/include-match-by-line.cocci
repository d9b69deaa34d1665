@r@ position p; expression E; @@
  f@p(E)
@script:python@ p << r.p; @@
if int(p[0].line) < 5:
    cocci.include_match(False)
@@ position r.p; expression r.E; @@
- f@p(E)
+ g(E)
