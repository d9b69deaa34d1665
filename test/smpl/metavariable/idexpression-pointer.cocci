@@ idexpression *p; @@
- f(p)
+ g(p)
