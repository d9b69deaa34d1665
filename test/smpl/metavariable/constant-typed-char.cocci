@@ constant char C; @@
- f(C)
+ g(C)
