@@ expression a, b, c; @@
- three(a, b, c)
+ two(a, c)
