@@ struct s *p; identifier fld; @@
- p->fld->n
+ get(p)
