@@ struct s *p; @@
- f(p)
+ g(p)
