@@ expression A, B; @@
- A <= B
+ le(A, B)
