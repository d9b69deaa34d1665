@@ expression E, F; binary operator op; @@
- test(E op F)
+ test(E) op test(F)
