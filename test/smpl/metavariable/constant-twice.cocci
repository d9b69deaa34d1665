@@ constant C; @@
- f(C, C)
+ g(C)
