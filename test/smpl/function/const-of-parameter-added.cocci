@@ identifier f, a; @@
 f(...,
+ const
 struct s *a, ...) { ... }
