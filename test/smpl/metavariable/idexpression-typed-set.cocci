@@ idexpression int i; @@
- f(i)
+ g(i)
