@@ expression A; expression B : script:python(A) { A in B }; @@
- f(A, B)
+ g(B)
