@@ struct s *E; @@
- f(E)
+ g(E)
