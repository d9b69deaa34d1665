@@ idexpression struct s *p != x; @@
- f(p)
+ g(p)
