@r@ expression E; position p; @@
  keep(); ... f(E)@p
@@ expression E; position q != r.p; @@
- f@q(E)
+ g(E)
