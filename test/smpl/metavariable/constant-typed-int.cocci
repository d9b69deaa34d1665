@@ constant int C; @@
- f(C)
+ g(C)
