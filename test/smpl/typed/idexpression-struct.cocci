@@ idexpression struct s *p; @@
- drop(p)
+ put(p)
