@@ struct s *p; @@
- p->x
+ get(p)
