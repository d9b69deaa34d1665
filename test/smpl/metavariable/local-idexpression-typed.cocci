@@ local idexpression struct s *p; @@
- free_s(p);
+ put_s(p);
