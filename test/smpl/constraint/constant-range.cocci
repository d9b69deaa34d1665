@@ constant C >= 8 && <= 64; @@
- f(C)
+ g(C)
