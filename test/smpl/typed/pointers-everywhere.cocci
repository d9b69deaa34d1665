@@ struct s *x; expression E; @@
- x->a = E;
+ set(x, E);
