@@ constant C = {1, 2, MAX}; @@
- f(C)
+ g(C)
