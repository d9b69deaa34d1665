@@ expression A, B, C; @@
- A * B / C
+ muldiv(A, B, C)
