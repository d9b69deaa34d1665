@@ expression a, b; @@
- a > b ? a : b
+ max(a, b)
