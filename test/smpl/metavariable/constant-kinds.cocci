@@ constant C; @@
- f(C)
+ g(C)
