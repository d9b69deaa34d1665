@@ identifier s, x; @@
- struct s *x;
+ s_t *x;
