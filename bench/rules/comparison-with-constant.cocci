@@ expression A; constant C; @@
- A < C
+ less(A, C)
