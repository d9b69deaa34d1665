@@ expression A, B; @@
- A && B
+ both(A, B)
