@@ expression a, b; @@
- a * b
+ mul(a, b)
