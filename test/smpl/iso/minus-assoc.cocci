@@ expression A, B, C; @@
- A - B - C
+ sub3(A, B, C)
