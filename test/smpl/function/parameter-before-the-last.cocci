@@ identifier f, a, b; type T; @@
 f(..., T a,
+ int flags,
 struct s *b) { ... }
