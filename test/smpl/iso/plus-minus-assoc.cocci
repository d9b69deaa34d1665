@@ expression A, B, C; @@
- A + B - C
+ mix(A, B, C)
