@@ expression A, B; binary operator op != {+, -}; @@
- f(A op B)
+ g(A, B)
